// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// <c>data</c> and <c>value</c>: the datatype is there, takes its parameters, and allows the value (RELAX NG, section 4.16);
/// inherited namespaces of contexts are replaced (section 4.9). For one simplification, on one thread.
/// </summary>
/// <param name="run">What the steps share.</param>
/// <param name="datatypes">The datatypes.</param>
internal sealed class DatatypeConstraints(SimplificationRun run, DatatypeTable datatypes)
{
    private readonly Dictionary<NamespaceContext, NamespaceContext> _contexts = new(ReferenceEqualityComparer.Instance);
    private string _contextsNamespace = string.Empty;

    /// <summary>Simplifies <c>data</c>.</summary>
    /// <param name="data">The pattern.</param>
    /// <param name="except">Its exception, simplified; null for none.</param>
    /// <param name="place">What it depends on.</param>
    public SimplePattern Data(DataPattern data, SimplePattern? except, Place place)
    {
        Find(data.Type, data.Params, data);
        return new SimpleData(data.Type, Params(data.Params, place), except is SimpleNotAllowed ? null : except) { Span = data.Span };
    }

    /// <summary>Simplifies <c>value</c>.</summary>
    /// <param name="value">The pattern.</param>
    /// <param name="place">What it depends on.</param>
    public SimplePattern Value(ValuePattern value, Place place)
    {
        NamespaceContext namespaces = Context(value.Context, place);
        if (Find(value.Type, [], value) is { AllowsEverything: false } datatype)
        {
            SchemaContext context = new(namespaces);
            if (datatype.Parse(value.Value, context) is null)
            {
                string? reason = datatype.Explain(value.Value, context);
                run.Report(
                    SimplificationDiagnostics.BadValue, value, datatype.Name, value.Value, reason is null ? string.Empty : ": " + reason);
            }
        }

        return new SimpleValue(value.Type, value.Value, namespaces)
        {
            Span = value.Span,
            Documentation = Documentation.OfValue(value.Annotations),
        };
    }

    private Datatype? Find(DatatypeName type, ImmutableArray<DataParam> parameters, Pattern pattern)
    {
        if (datatypes.Find(type, parameters, out DatatypeError? error) is { } datatype)
        {
            return datatype;
        }

        if (error is null)
        {
            run.Report(SimplificationDiagnostics.UnknownDatatypeLibrary, pattern, type.LibraryUri);
            return null;
        }

        DataParam? parameter = error.Param is { } at ? parameters.FirstOrDefault(p => p.Name == at.Name && p.Value == at.Value) : null;
        SyntaxNode node = parameter is { Span: not null } ? parameter : pattern;
        switch (error.Kind)
        {
            case DatatypeErrorKind.UnknownType:
                string library = type.LibraryUri.Length == 0 ? "the built-in library" : type.LibraryUri;
                run.Report(SimplificationDiagnostics.UnknownDatatype, node, type.Name, library);
                break;
            case DatatypeErrorKind.UnknownParam:
                run.Report(SimplificationDiagnostics.UnknownParam, node, type.Name, error.Param?.Name ?? string.Empty);
                break;
            case DatatypeErrorKind.BadParamValue:
                run.Report(
                    SimplificationDiagnostics.BadParamValue, node, type.Name, error.Param?.Name ?? string.Empty, error.Param?.Value ?? string.Empty, error.Reason);
                break;
            case DatatypeErrorKind.ParamsConflict:
                run.Report(SimplificationDiagnostics.ParamsConflict, node, type.Name, error.Reason);
                break;
            case DatatypeErrorKind.TooLarge:
                run.Report(SimplificationDiagnostics.ParamTooLarge, node, type.Name, error.Param?.Name ?? string.Empty, error.Reason);
                break;
        }

        return null;
    }

    private ImmutableArray<DataParam> Params(ImmutableArray<DataParam> parameters, Place place)
    {
        bool inherits = false;
        foreach (DataParam parameter in parameters)
        {
            inherits |= !ReferenceEquals(Context(parameter.Context, place), parameter.Context);
        }

        return inherits ? [.. parameters.Select(p => p with { Context = Context(p.Context, place) })] : parameters;
    }

    /// <summary>The context with what is inherited put in place; one object for all that share one, so that the next step may remember it.</summary>
    private NamespaceContext Context(NamespaceContext context, Place place)
    {
        if (_contextsNamespace != place.NamespaceUri)
        {
            _contextsNamespace = place.NamespaceUri;
            _contexts.Clear();
        }

        if (!_contexts.TryGetValue(context, out NamespaceContext? own))
        {
            own = context;
            if (context.DefaultNamespace is null)
            {
                own = own with { DefaultNamespace = place.NamespaceUri };
            }

            foreach ((string prefix, string? space) in context.Prefixes)
            {
                if (space is null)
                {
                    own = own with { Prefixes = own.Prefixes.SetItem(prefix, place.NamespaceUri) };
                }
            }

            _contexts.Add(context, own);
        }

        return own;
    }
}
