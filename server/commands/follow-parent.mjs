// Loaded into every process that a command starts. The channel to the command closes when it goes, however it goes:
// without this, a command that was killed would leave a site behind that holds its port.
process.on("disconnect", () => process.exit(1));
