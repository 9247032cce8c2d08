// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Diagnostics;

/// <summary>
/// What a diagnostic carries for programs beside its sentence: an editor's completion, a report. Each room derives its own,
/// immutable. Safe on any thread.
/// </summary>
public abstract record DiagnosticData;
