// SPDX-License-Identifier: MIT
using TeiEdition.Cli;

return await CommandLineRunner.RunAsync(args).ConfigureAwait(false);
