import { endpoint } from "@/server/api/endpoint";
import { search } from "@/server/api/search";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(search);
