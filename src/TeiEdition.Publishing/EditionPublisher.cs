// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Publishing.Installing;
using TeiEdition.Publishing.Planning;
using TeiEdition.Publishing.Reading;
using TeiEdition.Publishing.Rendering;
using TeiEdition.Publishing.State;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing;

/// <summary>
/// Documents to a web site and PDFs: check, plan, render what has changed, put it in place. What the output folder holds
/// is written down in <c>.teiedition/state.json</c> there, so that a second run with nothing changed does nothing.
/// Safe on any thread, but only one publication at a time may use an output folder.
/// </summary>
/// <param name="worker">Runs the stylesheets; stays the caller's.</param>
/// <param name="stylesheets">The stylesheets.</param>
/// <param name="engineIdentity">Which programs the worker runs; when it changes, everything is made anew.</param>
public sealed class EditionPublisher(XsltWorker worker, StylesheetFolder stylesheets, string engineIdentity)
{
    /// <summary>Publishes.</summary>
    /// <param name="request">What, and where.</param>
    /// <param name="sink">Gets PUB001 to PUB009, XML004 to XML006 and the worker's diagnostics.</param>
    /// <param name="cancellationToken">Stops before anything is put in place, so that earlier output stays whole.</param>
    public async Task<PublishResult> PublishAsync(
        PublishRequest request, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(sink);
        PublishInputs? inputs = PublishInputsReader.Read(request, stylesheets, sink, cancellationToken);
        if (inputs is null)
        {
            return new PublishResult { Success = false };
        }

        PublishState before = StateFile.Read(request.OutputFolder, sink);
        ImmutableArray<Product> products = ProductPlanner.Plan(inputs, engineIdentity);
        ImmutableArray<Product> stale = [.. products.Where(p => !UpToDateCheck.IsUpToDate(p, before, request.OutputFolder))];
        ImmutableArray<RenderedProduct>? rendered = await ProductRenderer.RenderAsync(
            stale, inputs, stylesheets, worker, sink, cancellationToken).ConfigureAwait(false);
        if (rendered is null)
        {
            return new PublishResult { Success = false };
        }

        cancellationToken.ThrowIfCancellationRequested();
        PublishResult result = Installer.Install(rendered.Value, products, before, request, sink);
        return result with { Made = stale.Length, UpToDate = products.Length - stale.Length };
    }
}
