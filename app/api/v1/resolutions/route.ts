import { endpoint } from "@/server/api/endpoint";
import { resolutions } from "@/server/api/resolutions";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(resolutions);
