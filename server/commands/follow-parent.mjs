// Loaded into every process that a command starts, and into what that starts in turn: it ends soon after its parent has,
// however that ended. Without this, a command that was killed would leave a site behind that holds its port.
const parent = process.ppid;

const timer = setInterval(() => {
  // On Windows the number stays, though the process is gone.
  if (process.ppid !== parent || !runs(parent)) process.exit(1);
}, 500);
timer.unref();

function runs(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
