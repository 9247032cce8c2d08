// SPDX-License-Identifier: MIT
using System.Diagnostics;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// Name classes: the inherited namespace (RELAX NG, section 4.9) and the constraints on exceptions and on the names of
/// attributes (section 4.16). For one simplification, on one thread.
/// </summary>
/// <param name="run">What the steps share.</param>
internal sealed class NameClassSimplifier(SimplificationRun run)
{
    /// <summary>The namespace as section 4.16 spells it: without the slash that Namespaces in XML has.</summary>
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns";

    /// <summary>The exception that a name class stands in.</summary>
    private enum Exception
    {
        /// <summary>None.</summary>
        None,

        /// <summary>That of an <c>anyName</c>.</summary>
        AnyName,

        /// <summary>That of an <c>nsName</c>.</summary>
        NsName,
    }

    /// <summary>Simplifies the name class of an element.</summary>
    /// <param name="names">The name class.</param>
    /// <param name="place">What it depends on.</param>
    public SimpleNameClass OfElement(NameClass names, Place place) => Simplify(names, place, false, Exception.None, 1);

    /// <summary>Simplifies the name class of an attribute.</summary>
    /// <param name="names">The name class.</param>
    /// <param name="place">What it depends on.</param>
    public SimpleNameClass OfAttribute(NameClass names, Place place) => Simplify(names, place, true, Exception.None, 1);

    private SimpleNameClass Simplify(NameClass names, Place place, bool attribute, Exception inside, int depth)
    {
        if (names is NameNameClass one)
        {
            return Name(one, place, attribute);
        }

        if (!run.Enter(names, depth))
        {
            return new SimpleAnyName(null);
        }

        switch (names)
        {
            case AnyNameNameClass any:
                CheckAnyName(any, inside);
                return new SimpleAnyName(Except(any.Except, place, attribute, Exception.AnyName, depth));
            case NsNameNameClass space:
                CheckNsName(space, place, attribute, inside);
                return new SimpleNsName(
                    space.NamespaceUri ?? place.NamespaceUri, Except(space.Except, place, attribute, Exception.NsName, depth));
            case ChoiceNameClass choice:
                return Choice(choice, place, attribute, inside, depth);
            default:
                throw new UnreachableException();
        }
    }

    private SimpleNameClass Choice(ChoiceNameClass choice, Place place, bool attribute, Exception inside, int depth)
    {
        if (choice.NameClasses.Length == 1)
        {
            return Simplify(choice.NameClasses[0], place, attribute, inside, depth + 1);
        }

        SimpleNameClass[] operands = new SimpleNameClass[choice.NameClasses.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            operands[i] = Simplify(choice.NameClasses[i], place, attribute, inside, depth + 1);
        }

        return new SimpleNameChoice(System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(operands));
    }

    private SimpleNameClass? Except(NameClass? except, Place place, bool attribute, Exception inside, int depth) =>
        except is null ? null : Simplify(except, place, attribute, inside, depth + 1);

    private SimpleName Name(NameNameClass name, Place place, bool attribute)
    {
        string space = name.NamespaceUri ?? place.NamespaceUri;
        if (attribute)
        {
            if (space.Length == 0 && name.LocalName == "xmlns")
            {
                run.Report(SimplificationDiagnostics.AttributeNamedXmlns, name);
            }

            CheckNamespace(space, name);
        }

        return new SimpleName(space, name.LocalName);
    }

    private void CheckAnyName(AnyNameNameClass any, Exception inside)
    {
        if (inside == Exception.AnyName)
        {
            run.Report(SimplificationDiagnostics.AnyNameInAnyNameExcept, any);
        }
        else if (inside == Exception.NsName)
        {
            run.Report(SimplificationDiagnostics.WildcardInNsNameExcept, any, "anyName");
        }
    }

    private void CheckNsName(NsNameNameClass space, Place place, bool attribute, Exception inside)
    {
        if (inside == Exception.NsName)
        {
            run.Report(SimplificationDiagnostics.WildcardInNsNameExcept, space, "nsName");
        }

        if (attribute)
        {
            CheckNamespace(space.NamespaceUri ?? place.NamespaceUri, space);
        }
    }

    private void CheckNamespace(string space, NameClass names)
    {
        if (space == XmlnsNamespace)
        {
            run.Report(SimplificationDiagnostics.AttributeInXmlnsNamespace, names, space);
        }
    }
}
