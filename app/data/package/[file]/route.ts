import { endpoint } from "@/server/api/endpoint";
import { packageFile } from "@/server/api/package-file";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(packageFile);
