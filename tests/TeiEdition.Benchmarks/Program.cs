// SPDX-License-Identifier: MIT
// Whole processes: `TeiEdition.Benchmarks processes PROGRAM SHARED [RUNS]` beside jing, `TeiEdition.Benchmarks word PROGRAM [RUNS]` on Word
// documents, `TeiEdition.Benchmarks odd PROGRAM SHARED [RUNS]` on ODDs; everything else goes to BenchmarkDotNet.
using System.Globalization;
using BenchmarkDotNet.Running;
using TeiEdition.Benchmarks;
using TeiEdition.Benchmarks.Processes;
using TeiEdition.Tests;

if (args is ["word", { } encoder, ..])
{
    using TemporaryFolder documents = new();
    WordWorkloads.Print(Path.GetFullPath(encoder), documents.Path, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 9, new Dictionary<string, string>());
    return 0;
}

if (args is ["odd", { } compiler, { } reference, ..])
{
    using TemporaryFolder schemas = new();
    int times = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 9;
    OddWorkloads.Print(Path.GetFullPath(compiler), Path.GetFullPath(reference), schemas.Path, times, new Dictionary<string, string>());
    return 0;
}

if (args is not ["processes", { } program, { } shared, ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(RelaxNgBenchmarks).Assembly).Run(args);
    return 0;
}

if (!Directory.Exists(shared))
{
    Console.Error.WriteLine("The reference data is not there: " + shared);
    return 3;
}

using TemporaryFolder work = new();
Dictionary<string, string> environment = new() { ["XDG_CACHE_HOME"] = work["cache"] };
int runs = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 9;
SideBySide.Print(
    RelaxNgWorkloads.Create(Path.GetFullPath(program), Path.GetFullPath(shared), work.Path)
        .Concat(ValidationWorkloads.Create(Path.GetFullPath(program), Path.GetFullPath(shared))),
    runs,
    environment);
return 0;
