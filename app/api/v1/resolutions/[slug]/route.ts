import { endpoint } from "@/server/api/endpoint";
import { resolution } from "@/server/api/resolutions";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(resolution);
