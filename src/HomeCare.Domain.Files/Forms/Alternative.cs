namespace HomeCare.Domain.Files;

/// <summary>One of the forms that a value of several kinds may have.</summary>
/// <param name="Member">The member that tells it from the others.</param>
/// <param name="Form">The form, an object that cannot be without that member.</param>
/// <param name="Is">Whether a value is of this kind.</param>
internal sealed record Alternative<T>(string Member, Form<T> Form, Func<T, bool> Is);
