// Loaded before a program that is measured: says at its end how much memory it held at most.
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} KB\n`))
