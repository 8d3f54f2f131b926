import { endpoint } from "@/server/api/endpoint";
import { vetoes } from "@/server/api/vetoes";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(vetoes);
