// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xslt;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>How rules run on an XSLT processor. Immutable; safe on any thread.</summary>
public sealed record XsltRuleEngineOptions
{
    /// <summary>Where Java and Saxon-HE are, and how far the process may go. Its readable folders are not looked at.</summary>
    public XsltWorkerOptions Worker { get; init; } = new();

    /// <summary>
    /// The folders that <c>doc()</c> and its kin may read: those of the edition. The folder of the schema may be read as well;
    /// none else where nothing is said.
    /// </summary>
    public ImmutableArray<string> ReadableFolders { get; init; } = [];
}
