using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files;

/// <summary>A policy and where it stands; <c>notYetSet</c>; or <c>notInScheme</c> with the reason.</summary>
internal sealed class PartForm<T>(Form<T> form) : Form<SchemePart<T>>
{
    private const string NotInScheme = "notInScheme";

    private static readonly RecordForm<NotInScheme> None = new(of => new(
        of.Required(NotInScheme, Forms.Text, one => one.Reason),
        of.Optional(SourceForms.Cite, SourceForms.Citation, one => one.Citation)));

    private readonly CitedForm<T> policy = new(form, "policy");

    internal override string Expected => form.Expected;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out SchemePart<T> value)
    {
        bool isRead;
        if (json.IsMeantToHave(NotYetSetForm.Member))
        {
            isRead = NotYetSetForm.Whole.TryRead(reading, json, out var missing);
            value = isRead ? new(missing!) : null;
        }
        else if (json.IsMeantToHave(NotInScheme))
        {
            isRead = None.TryRead(reading, json, out var none);
            value = isRead ? new(none!) : null;
        }
        else
        {
            isRead = policy.TryRead(reading, json, out var set);
            value = isRead ? new(set!) : null;
        }

        return isRead;
    }

    internal override JsonNode Write(SchemePart<T> value) => value.Match(policy.Write, NotYetSetForm.Whole.Write, None.Write);

    internal override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(policy.Schema(), NotYetSetForm.Whole.Schema(), None.Schema()) };
}
