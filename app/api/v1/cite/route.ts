import { citation } from "@/server/api/cite";
import { endpoint } from "@/server/api/endpoint";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(citation);
