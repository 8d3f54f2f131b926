import { endpoint } from "@/server/api/endpoint";
import { statement } from "@/server/api/statements";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(statement);
