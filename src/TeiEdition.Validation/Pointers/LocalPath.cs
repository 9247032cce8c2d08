// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Validation.Pointers;

/// <summary>Finds the file that a relative reference names. Stateless.</summary>
internal static class LocalPath
{
    private static readonly XName XmlBase = XNamespace.Xml + "base";

    /// <summary>The full path of a relative reference.</summary>
    /// <param name="folder">The full path of the folder that it is relative to.</param>
    /// <param name="path">The path, unescaped, with '/' between its parts.</param>
    public static string Resolve(string folder, string path) =>
        path.Contains('\0', StringComparison.Ordinal) ? folder + "/\uFFFD" : Path.GetFullPath(Path.Combine(folder, path));

    /// <summary>
    /// The folder from which the references of an element are followed: that of the document, changed by every
    /// <c>xml:base</c> around (XML Base, Second Edition, section 4). Null where that is not a local folder.
    /// </summary>
    public static string? BaseFolder(XElement element, string documentFolder)
    {
        string folder = documentFolder;
        foreach (XElement e in element.AncestorsAndSelf().Reverse())
        {
            if (e.Attribute(XmlBase) is not { } attribute)
            {
                continue;
            }

            PointerValue value = PointerValue.Parse(attribute.Value);
            if (value.Scheme is not null || value.IsNetworkPath)
            {
                return null;
            }

            int slash = value.Path.LastIndexOf('/');
            folder = slash < 0 ? folder : Resolve(folder, value.Path[..(slash + 1)]);
        }

        return folder;
    }
}
