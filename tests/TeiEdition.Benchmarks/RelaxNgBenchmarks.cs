// SPDX-License-Identifier: MIT
using BenchmarkDotNet.Attributes;

namespace TeiEdition.Benchmarks;

/// <summary>The inside of RELAX NG validation: reading a schema, compiling it, validating.</summary>
[MemoryDiagnoser]
public class RelaxNgBenchmarks
{
}
