// What Swift takes from the system it runs on, for a module that runs on none: memory, and what to do with it. Nothing here
// is called by name from Swift; the linker finds it.
