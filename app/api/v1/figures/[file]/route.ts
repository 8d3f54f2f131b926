import { endpoint } from "@/server/api/endpoint";
import { figureFile } from "@/server/pictures/figure-file";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(figureFile);
