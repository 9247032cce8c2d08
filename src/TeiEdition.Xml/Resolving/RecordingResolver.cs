// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.IO.Hashing;

namespace TeiEdition.Xml.Resolving;

/// <summary>
/// Passes requests on, each different one once, and remembers them: what was compiled is what was hashed, whatever becomes
/// of the files meanwhile. Safe on any thread.
/// </summary>
/// <param name="inner">Who resolves.</param>
public sealed class RecordingResolver(IResourceResolver inner) : IResourceResolver
{
    private readonly IResourceResolver _inner = inner ?? throw new ArgumentNullException(nameof(inner));
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Reference, string BaseUri), (ResolvedResource? Resource, string? Failure)> _answers = [];
    private readonly List<(string Reference, string BaseUri)> _order = [];
    private bool _askedForEntity;

    /// <summary>Whether <see cref="ToRequests"/> has all that was read: each request found something, and no entity was asked for.</summary>
    public bool IsComplete
    {
        get
        {
            lock (_lock)
            {
                return !_askedForEntity && _answers.Values.All(a => a.Resource is not null);
            }
        }
    }

    /// <inheritdoc/>
    public ResolvedResource? Resolve(string reference, string baseUri, out string? failure)
    {
        lock (_lock)
        {
            if (!_answers.TryGetValue((reference, baseUri), out (ResolvedResource? Resource, string? Failure) answer))
            {
                answer = (_inner.Resolve(reference, baseUri, out failure), failure);
                _answers.Add((reference, baseUri), answer);
                _order.Add((reference, baseUri));
            }

            failure = answer.Failure;
            return answer.Resource;
        }
    }

    /// <inheritdoc/>
    public ResolvedResource? ResolveEntity(string? publicId, string systemId, string baseUri, out string? failure)
    {
        lock (_lock)
        {
            _askedForEntity = true;
        }

        return _inner.ResolveEntity(publicId, systemId, baseUri, out failure);
    }

    /// <summary>The requests so far that found something, in order.</summary>
    public ImmutableArray<RecordedRequest> ToRequests()
    {
        lock (_lock)
        {
            return
            [
                .. from request in _order
                   let resource = _answers[request].Resource
                   where resource is not null
                   select new RecordedRequest(
                       request.Reference, request.BaseUri, resource.Uri, resource.Path, resource.Content.Length, HashOf(resource)),
            ];
        }
    }

    /// <summary>Asks again, and compares.</summary>
    /// <param name="request">An earlier request.</param>
    /// <param name="path">How diagnostics name the resource now.</param>
    /// <returns>Whether the same resource with the same bytes is there.</returns>
    public bool GetsTheSame(RecordedRequest request, out string path)
    {
        ArgumentNullException.ThrowIfNull(request);
        ResolvedResource? resource = Resolve(request.Reference, request.BaseUri, out _);
        path = resource?.Path ?? request.Path;
        return resource is not null && resource.Uri == request.Uri && resource.Content.Length == request.Length
            && HashOf(resource) == request.Hash;
    }

    private static UInt128 HashOf(ResolvedResource resource) => XxHash128.HashToUInt128(resource.Content.Span);
}
