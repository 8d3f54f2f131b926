import { matrix } from "@/server/api/alignment";
import { endpoint } from "@/server/api/endpoint";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(matrix);
