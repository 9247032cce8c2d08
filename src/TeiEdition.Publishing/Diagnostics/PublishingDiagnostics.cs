// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Publishing.Diagnostics;

/// <summary>The catalogue of this room: finding editions, and putting their outputs in place.</summary>
public static class PublishingDiagnostics
{
    /// <summary>The name of an edition cannot stand in addresses.</summary>
    public static readonly DiagnosticDescriptor BadSlug = new()
    {
        Code = "PUB001",
        Severity = Severity.Error,
        Template = "“{0}” cannot be the name of an edition",
        Cause = "The name becomes part of addresses and file names, so it is made of the letters A–Z and a–z, digits, points, hyphens and low lines, and begins with a letter or digit.",
        Remedy = "Rename the edition's folder.",
    };

    /// <summary>The name of an edition is taken.</summary>
    public static readonly DiagnosticDescriptor SlugTaken = new()
    {
        Code = "PUB002",
        Severity = Severity.Error,
        Template = "the name “{0}” is taken by {1}",
        Cause = "Two editions, or an edition and a part of the site, would share a folder; letters differ by more than case, since not all file systems tell them apart.",
        Remedy = "Rename the edition's folder.",
    };

    /// <summary>The file of what was published is damaged.</summary>
    public static readonly DiagnosticDescriptor StateDamaged = new()
    {
        Code = "PUB003",
        Severity = Severity.Warning,
        Template = "the record of what was published cannot be used ({0}); everything is made anew",
        Cause = "The file was changed by hand, or was written by another version.",
        Remedy = "Nothing. Where an outdated file of teiedition itself is then said to stand in the way, add --force.",
    };

    /// <summary>The committed encoding differs from what the encoder makes now.</summary>
    public static readonly DiagnosticDescriptor EncodingOutdated = new()
    {
        Code = "PUB004",
        Severity = Severity.Warning,
        Template = "differs from a fresh encoding of {0}; the fresh encoding is published",
        Cause = "The source, the settings, the authority files or the encoder changed after the file was written.",
        Remedy = "Run: teiedition encode {1}",
    };

    /// <summary>The folder holds no edition.</summary>
    public static readonly DiagnosticDescriptor NoEdition = new()
    {
        Code = "PUB005",
        Severity = Severity.Error,
        Template = "holds no edition: neither a source.* nor a minutes.xml",
        Cause = "An edition is a folder with its source (source.txt), or with a finished encoding (minutes.xml).",
        Remedy = "Name the folder of an edition, or put the source into this one.",
    };

    /// <summary>The folder holds several sources.</summary>
    public static readonly DiagnosticDescriptor SeveralSources = new()
    {
        Code = "PUB006",
        Severity = Severity.Error,
        Template = "holds more than one source: {0}",
        Cause = "The encoder would have to guess which one is meant.",
        Remedy = "Keep one file of the name source.*, and give the others another name.",
    };

    /// <summary>A product that nobody asks for any more was changed by hand.</summary>
    public static readonly DiagnosticDescriptor NotRemoved = new()
    {
        Code = "PUB007",
        Severity = Severity.Warning,
        Template = "belongs to nothing that is published now, but was changed by hand, and stays",
        Cause = "Removing it would lose work that stands only there.",
        Remedy = "Move or delete it.",
    };

    /// <summary>The stylesheets are not there.</summary>
    public static readonly DiagnosticDescriptor NoStylesheets = new()
    {
        Code = "PUB008",
        Severity = Severity.Error,
        Template = "the stylesheet is missing",
        Cause = "The stylesheets belong beside the program, in its folder xslt.",
        Remedy = "Build or install teiedition again.",
    };

    /// <summary>A stylesheet wants to write outside of its folder.</summary>
    public static readonly DiagnosticDescriptor OutsideFolder = new()
    {
        Code = "PUB009",
        Severity = Severity.Error,
        Template = "the stylesheet would write to “{0}”, outside of the document's folder",
        Cause = "The address of a result document leads out of the folder, or names a file twice.",
        Remedy = "Mend the stylesheet.",
    };

    /// <summary>Editions use different authority files.</summary>
    public static readonly DiagnosticDescriptor SeveralAuthorities = new()
    {
        Code = "PUB010",
        Severity = Severity.Error,
        Template = "uses the authority files in {0}, other editions those in {1}",
        Cause = "A site has one folder of authority files.",
        Remedy = "Keep the editions of a site side by side, or name the folder with --authority.",
    };

    /// <summary>The encoding was changed by hand.</summary>
    public static readonly DiagnosticDescriptor EditedEncoding = new()
    {
        Code = "PUB011",
        Severity = Severity.Info,
        Template = "was changed by hand; it is published as it stands",
        Cause = "The file is not, byte for byte, what the encoder wrote.",
        Remedy = "Nothing, if the changes are meant; teiedition encode --force replaces them.",
    };

    /// <summary>No edition was found.</summary>
    public static readonly DiagnosticDescriptor NoEditions = new()
    {
        Code = "PUB012",
        Severity = Severity.Error,
        Template = "no edition was found here",
        Cause = "No folder below holds a source.*, an edition.toml or a minutes.xml.",
        Remedy = "Name the folders of the editions, or go to the folder that holds the folder editions.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BadSlug, SlugTaken, StateDamaged, EncodingOutdated, NoEdition, SeveralSources, NotRemoved, NoStylesheets,
        OutsideFolder, SeveralAuthorities, EditedEncoding, NoEditions,
    ];
}
