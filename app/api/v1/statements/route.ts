import { endpoint } from "@/server/api/endpoint";
import { statements } from "@/server/api/statements";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(statements);
