// SPDX-License-Identifier: MIT
using TeiEdition.Cli;

return CommandLineRunner.Run(args);
