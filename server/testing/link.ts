import { vi } from "vitest";

// In these tests React is the part of it that runs on servers, on which Next's link rests only once Next has compiled it.
// Whoever writes markup writes a link as an <a>, and renders nothing of this.
vi.mock("next/link", () => ({ default: () => null }));
