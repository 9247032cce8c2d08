// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>The parts of a schema, in their order.</summary>
internal enum DefinitionGroup
{
    /// <summary>Elements.</summary>
    Elements,

    /// <summary>Model classes.</summary>
    ModelClasses,

    /// <summary>Macros.</summary>
    Macros,

    /// <summary>Attribute classes.</summary>
    AttributeClasses,

    /// <summary>Datatypes.</summary>
    Datatypes,

    /// <summary>Elements of any name.</summary>
    AnyElements,
}
