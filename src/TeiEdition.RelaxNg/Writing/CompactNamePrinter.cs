// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>Makes name classes into pieces. For one thread.</summary>
/// <param name="prefixes">The declarations.</param>
/// <param name="annotations">Makes annotations into pieces.</param>
/// <param name="into">Gets the pieces.</param>
internal sealed class CompactNamePrinter(CompactPrefixes prefixes, CompactAnnotationPrinter annotations, List<LayoutPiece> into)
{
    /// <summary>Makes a name class into pieces.</summary>
    public void Expand(LayoutPiece piece)
    {
        NameClass node = (NameClass)piece.Node!; // the caller looked
        while (node is ChoiceNameClass { NameClasses.Length: 1 } single && SyntaxAnnotations.IsBare(single))
        {
            node = single.NameClasses[0] with { Annotations = SyntaxAnnotations.Around(single.NameClasses[0].Annotations, single.Annotations) };
        }

        // Nothing can be annotated behind it here, but within parentheses.
        if (piece.Place == CompactPlace.LeadPrimary && CompactAnnotationPrinter.HasFollowingElement(node))
        {
            AddText("(");
            AddNode(node, CompactPlace.Whole, piece.IsSpecial);
            AddText(")");
            return;
        }

        bool choice = node is ChoiceNameClass;
        bool except = node is AnyNameNameClass { Except: not null } or NsNameNameClass { Except: not null };
        bool parentheses = (choice && (piece.Place != CompactPlace.Whole || !node.Annotations.IsEmpty))
            || (except && piece.Place != CompactPlace.Whole);
        if (parentheses && except)
        {
            AddText("(");
        }

        annotations.AddInitial(node);
        if (parentheses && choice)
        {
            AddText("(");
        }

        AddBare(node, piece.IsSpecial);
        if (parentheses && choice)
        {
            AddText(")");
        }

        annotations.AddFollowing(node);
        if (parentheses && except)
        {
            AddText(")");
        }
    }

    private void AddBare(NameClass node, bool isAttribute)
    {
        switch (node)
        {
            case NameNameClass name:
                AddText(Write(name, isAttribute));
                break;
            case AnyNameNameClass any:
                AddText("*");
                AddExcept(any.Except, isAttribute);
                break;
            case NsNameNameClass names:
                AddText(prefixes.Of(names.NamespaceUri, string.Empty) + ":*");
                AddExcept(names.Except, isAttribute);
                break;
            case ChoiceNameClass choice:
                AddChoice(choice, isAttribute);
                break;
        }
    }

    private void AddChoice(ChoiceNameClass choice, bool isAttribute)
    {
        // One name class alone is here for its annotations, and a choice of it needs a second pair of parentheses.
        Add(LayoutKind.Align);
        for (int i = 0; i < choice.NameClasses.Length; i++)
        {
            if (i > 0)
            {
                Add(LayoutKind.Space);
                AddText("| ");
            }

            AddNode(choice.NameClasses[i], CompactPlace.Operand, isAttribute);
        }

        Add(LayoutKind.End);
    }

    private void AddExcept(NameClass? except, bool isAttribute)
    {
        if (except is not null)
        {
            AddText(" - ");
            AddNode(except, CompactPlace.LeadPrimary, isAttribute);
        }
    }

    private string Write(NameNameClass name, bool isAttribute)
    {
        string? unprefixed = isAttribute ? string.Empty : prefixes.Default;
        return name.NamespaceUri == unprefixed && !prefixes.Has(name.NamespaceUri, name.Prefix)
            ? name.LocalName
            : prefixes.Of(name.NamespaceUri, name.Prefix) + ":" + name.LocalName;
    }

    private void Add(LayoutKind kind) => into.Add(new LayoutPiece(kind));

    private void AddText(string text) => into.Add(new LayoutPiece(LayoutKind.Text, text));

    private void AddNode(NameClass node, CompactPlace place, bool isAttribute) =>
        into.Add(new LayoutPiece(LayoutKind.Node) { Node = node, Place = place, IsSpecial = isAttribute });
}
