import { cpus } from "node:os";

/** "22 November 2026, 2 × Some Processor, Node 20.19.0" */
export function machine(): string {
  const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
  const cores = cpus();
  return `${today}, ${cores.length} × ${cores[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
}
