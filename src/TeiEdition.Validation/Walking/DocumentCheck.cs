// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Walking;

/// <summary>
/// One check that looks on while a document is read. The calls are <c>(Element | Text | EndElement)* End</c>, in document
/// order; an empty element is followed by its end. Where the document breaks off, there is no <see cref="End"/>. For one
/// document on one thread.
/// </summary>
internal abstract class DocumentCheck
{
    /// <summary>Whether the check wants the text that comes next; asked before each piece, for making a string of it costs.</summary>
    public virtual bool WantsText => false;

    /// <summary>Takes a start tag.</summary>
    /// <param name="tag">The tag; only its attributes with an <see cref="AttributeRole"/> are listed. Valid during the call.</param>
    public abstract void Element(StartTag tag);

    /// <summary>Takes a piece of text, white space too, if <see cref="WantsText"/> said so.</summary>
    /// <param name="text">The characters.</param>
    public virtual void Text(string text)
    {
    }

    /// <summary>Takes an end tag.</summary>
    /// <param name="depth">How many elements are open around the element that ends.</param>
    public virtual void EndElement(int depth)
    {
    }

    /// <summary>The document was read to its end.</summary>
    /// <param name="cancellationToken">Stops the work that waited for the end.</param>
    public virtual void End(CancellationToken cancellationToken)
    {
    }
}
