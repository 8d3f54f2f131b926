import { corrections } from "@/server/api/corrections";
import { endpoint } from "@/server/api/endpoint";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(corrections);
