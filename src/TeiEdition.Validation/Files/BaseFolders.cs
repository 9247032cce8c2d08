// SPDX-License-Identifier: MIT
using TeiEdition.Validation.Pointers;
using TeiEdition.Validation.Walking;

namespace TeiEdition.Validation.Files;

/// <summary>
/// Tells the folder from which the references of an element are followed: that of its file, changed by every <c>xml:base</c>
/// around (XML Base, Second Edition, section 4). Stands before the checks that ask it. For one document.
/// </summary>
internal sealed class BaseFolders : DocumentCheck
{
    private readonly Stack<(int Depth, string Location, string? Folder)> _open = [];
    private string? _location;
    private string _folder = string.Empty;

    /// <inheritdoc/>
    public override void Element(StartTag tag)
    {
        while (_open.TryPeek(out (int Depth, string Location, string? Folder) top) && top.Depth >= tag.Depth)
        {
            _open.Pop();
        }

        foreach (TagAttribute attribute in tag.Attributes)
        {
            if (attribute.Is(AttributeRole.Base))
            {
                _open.Push((tag.Depth, tag.Location, Changed(Of(tag), attribute.Value)));
            }
        }
    }

    /// <summary>The full path of the folder for a tag; null where it is not a local one.</summary>
    /// <param name="tag">The tag that was shown last.</param>
    public string? Of(StartTag tag)
    {
        if (_open.TryPeek(out (int Depth, string Location, string? Folder) top) && top.Location == tag.Location)
        {
            return top.Folder;
        }

        if (!ReferenceEquals(_location, tag.Location))
        {
            _location = tag.Location;
            _folder = Path.GetDirectoryName(tag.Location) ?? tag.Location;
        }

        return _folder;
    }

    private static string? Changed(string? folder, string value)
    {
        PointerValue reference = PointerValue.Parse(value);
        if (folder is null || reference.Scheme is not null || reference.IsNetworkPath)
        {
            return null;
        }

        int slash = reference.Path.LastIndexOf('/');
        return slash < 0 ? folder : LocalPath.Resolve(folder, reference.Path[..(slash + 1)]);
    }
}
