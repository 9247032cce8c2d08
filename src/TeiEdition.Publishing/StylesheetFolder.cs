// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing;

/// <summary>Where the stylesheets of the outputs stand. Immutable.</summary>
/// <param name="Path">The folder with <c>common</c>, <c>web</c> and <c>print</c>.</param>
public sealed record StylesheetFolder(string Path)
{
    /// <summary>The stylesheets that the build put beside the program.</summary>
    public static StylesheetFolder BesideProgram => new(System.IO.Path.Combine(AppContext.BaseDirectory, "xslt"));

    /// <summary>The package that the others use.</summary>
    public string CommonPackage => System.IO.Path.Combine(Path, "common", "common.xsl");

    /// <summary>The package that makes pages.</summary>
    public string WebStylesheet => System.IO.Path.Combine(Path, "web", "main.xsl");

    /// <summary>The styles, scripts and pictures of the pages.</summary>
    public string AssetFolder => System.IO.Path.Combine(Path, "web", "assets");

    /// <summary>The package that makes XSL-FO.</summary>
    public string PrintStylesheet => System.IO.Path.Combine(Path, "print", "main.xsl");

    /// <summary>The configuration of FOP: fonts, PDF options.</summary>
    public string FopConfiguration => System.IO.Path.Combine(Path, "print", "fop.xconf");
}
