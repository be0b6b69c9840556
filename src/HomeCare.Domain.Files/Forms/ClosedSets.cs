using System.Text.Json.Nodes;
using Ardalis.SmartEnum;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>The forms of values of which there are only so many, by their names.</summary>
internal static class ClosedSets
{
    internal static readonly Form<FrameworkKind> Kind = OneOf<FrameworkKind>("a kind of framework");

    internal static readonly Form<AwardRoute> Route = OneOf<AwardRoute>("a way to award");

    internal static readonly Form<AwardBasis> Basis = OneOf<AwardBasis>("a basis of an award");

    internal static readonly Form<SupplierStatus> Status = OneOf<SupplierStatus>("a status of a supplier");

    internal static readonly Form<EarlierTenderAssessment> Assessment = OneOf<EarlierTenderAssessment>("a way to assess an earlier tender");

    internal static readonly Form<ExclusionAct> Act = OneOf<ExclusionAct>("something an authority does about a supplier");

    internal static readonly Form<CallOffMethod> Method = OneOf<CallOffMethod>("a way to call off");

    internal static readonly Form<DecisionTopic> Topic = OneOf<DecisionTopic>("a topic of a decision");

    internal static Form<T> OneOf<T>(string what)
        where T : SmartEnum<T>
    {
        string[] names = [.. SmartEnum<T>.List.OrderBy(one => one.Value).Select(one => one.Name)];
        return new TextForm<T>(
            text => names.Contains(text, StringComparer.Ordinal) ? null : $"\"{Written.Of(text)}\" is not {what}: {Written.Suggest(text, names)}",
            text => SmartEnum<T>.FromName(text),
            one => one.Name,
            ("enum", new JsonArray([.. names.Select(name => JsonValue.Create(name))])));
    }
}
