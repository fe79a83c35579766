using System.Runtime.CompilerServices;

// Buffers on the stack are filled before they are read; clearing those of the value readers cost as much as reading.
[module: SkipLocalsInit]
