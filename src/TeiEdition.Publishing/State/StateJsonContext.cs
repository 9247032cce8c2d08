// SPDX-License-Identifier: MIT
using System.Text.Json.Serialization;

namespace TeiEdition.Publishing.State;

/// <summary>The serialiser of the state file, generated at build time, so that no reflection is needed.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PublishState))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
