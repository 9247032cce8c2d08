// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Odd.References;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Merging;

/// <summary>Makes the <see cref="SchemaSpec"/>: its own attributes and rules, and the declarations of the table. Not safe on several threads.</summary>
/// <param name="context">The compilation.</param>
/// <param name="reader">Reads rules.</param>
internal sealed class SchemaHead(OddContext context, SpecificationReader reader)
{
    /// <summary>Makes it.</summary>
    /// <param name="root">The root element of the file.</param>
    /// <param name="schemaSpec">Its <c>schemaSpec</c>.</param>
    /// <param name="items">What that consists of.</param>
    /// <param name="table">The declarations.</param>
    public SchemaSpec Build(XElement root, XElement schemaSpec, List<XElement> items, SpecTable table)
    {
        ImmutableArray<string> exceptions = schemaSpec.Attribute("defaultExceptions") is null
            ? [TeiNames.TeiNamespace, $"{{{TeiNames.ExamplesNamespace}}}egXML"]
            : QualifiedNames.Expand(schemaSpec, Attributes.Tokens(schemaSpec, "defaultExceptions"), context);
        if (Attributes.Value(schemaSpec, "prefix") is { Length: > 0 } prefix && !XmlNames.IsNCName(prefix))
        {
            context.Report(OddDiagnostics.BadName, schemaSpec.Place(), "prefix", prefix);
        }

        return new SchemaSpec
        {
            Ident = Attributes.Value(schemaSpec, "ident") ?? string.Empty,
            Location = schemaSpec.Place(),
            Namespace = Attributes.Value(schemaSpec, "ns"),
            Prefix = Attributes.Value(schemaSpec, "prefix"),
            Start = Attributes.Tokens(schemaSpec, "start"),
            HasStart = schemaSpec.Attribute("start") is not null,
            DefaultExceptions = exceptions,
            TargetLanguage = Attributes.Value(schemaSpec, "targetLang"),
            DocLanguages = Attributes.Tokens(schemaSpec, "docLang"),
            Descriptions = DescriptionReader.Read(schemaSpec),
            Constraints = [.. items.Where(i => i.Name == OddNames.ConstraintSpec).Select(reader.Constraints.ReadOne)],
            Modules = table.All<ModuleSpec>(),
            Elements = table.All<ElementSpec>(),
            Classes = table.All<ClassSpec>(),
            Macros = table.All<MacroSpec>(),
            DataSpecs = table.All<DataSpec>(),
            ExternalModules = new ExternalGrammars(context).Read(items),
            Document = root,
            Element = schemaSpec,
        };
    }
}
