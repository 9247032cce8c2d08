// SPDX-License-Identifier: MIT
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TeiEdition.Validation.Tests")]
