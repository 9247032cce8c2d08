// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>Judges whether an element may stand where it does: in this parent, so often, in this order (RELAX NG, section 3). For one thread.</summary>
/// <param name="input">The file.</param>
internal sealed class XmlSyntaxPlacement(XmlSyntaxInput input)
{
    /// <summary>The kind of the element of RELAX NG at which the reader stands; where it may not stand here, reports that.</summary>
    /// <param name="parent">The element around; null for the document element.</param>
    /// <returns>The kind, or <see cref="XmlElementKind.Unknown"/> where an error was reported and the element is to be passed over.</returns>
    public XmlElementKind Classify(XmlSyntaxFrame? parent)
    {
        string name = input.Reader.LocalName;
        XmlElementKind byName = XmlElementRules.KindOf(name);
        if (byName is XmlElementKind.Unknown)
        {
            input.Report(XmlSyntaxDiagnostics.UnknownElement, input.Position, input.Reader.Name);
            Fail(parent);
            return byName;
        }

        if (parent is null)
        {
            bool pattern = XmlElementRules.IsPattern(byName);
            if (!pattern)
            {
                input.Report(XmlSyntaxDiagnostics.NotAPattern, input.Position, input.Reader.Name);
            }

            return pattern ? byName : XmlElementKind.Unknown;
        }

        XmlElementKind kind = XmlElementRules.ChildOf(parent.Kind, parent.IsNamed, byName);
        if (kind is XmlElementKind.Unknown)
        {
            bool second = parent.Kind is XmlElementKind.Element or XmlElementKind.Attribute
                && byName is XmlElementKind.Name or XmlElementKind.AnyName or XmlElementKind.NsName;
            input.Report(
                second ? XmlSyntaxDiagnostics.NameTwice : XmlSyntaxDiagnostics.NotAllowedHere,
                input.Position,
                second ? [parent.LocalName, input.Reader.Name] : [input.Reader.Name, parent.LocalName]);
            Fail(parent);
            return kind;
        }

        CheckNumber(parent, kind);
        return kind;
    }

    private static void Fail(XmlSyntaxFrame? parent)
    {
        if (parent is not null)
        {
            parent.Failed = true;
        }
    }

    // How often a child may stand in its parent, and in which order.
    private void CheckNumber(XmlSyntaxFrame parent, XmlElementKind kind)
    {
        if (kind is XmlElementKind.Except or XmlElementKind.NameExcept)
        {
            if (parent.HasExcept)
            {
                input.Report(XmlSyntaxDiagnostics.ExceptTwice, input.Position, parent.LocalName);
            }

            parent.HasExcept = true;
        }
        else if (kind is XmlElementKind.Param && parent.HasExcept)
        {
            input.Report(XmlSyntaxDiagnostics.ParamAfterExcept, input.Position);
        }
        else if (XmlElementRules.IsPattern(kind))
        {
            if (parent.Kind is XmlElementKind.Element or XmlElementKind.Attribute && !parent.IsNamed)
            {
                parent.IsNamed = true;
                input.Report(XmlSyntaxDiagnostics.MissingName, parent.Position, parent.LocalName);
            }

            parent.Count++;
            if (parent.Count == 2 && parent.Kind is XmlElementKind.Start or XmlElementKind.Attribute)
            {
                input.Report(XmlSyntaxDiagnostics.TooManyPatterns, input.Position, parent.LocalName, input.Reader.Name);
            }
        }
        else if (parent.Kind is XmlElementKind.Element or XmlElementKind.Attribute)
        {
            parent.IsNamed = true;
        }
        else
        {
            parent.Count++;
        }
    }
}
