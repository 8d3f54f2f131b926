import { endpoint } from "@/server/api/endpoint";
import { nothing } from "@/server/api/nothing";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(nothing);
