import { endpoint } from "@/server/api/endpoint";
import { packageArchive } from "@/server/api/package-archive";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(packageArchive);
