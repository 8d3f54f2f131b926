import { endpoint } from "@/server/api/endpoint";
import { openapi } from "@/server/api/openapi";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(openapi);
