using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The five reports that the schemes are taken from.</summary>
internal static class Reports
{
    internal static Report HomeCare2025 { get; } = new(
        "HCL26",
        new("Home Care for Leicestershire Procurement", "Leicestershire County Council, Cabinet", new LocalDate(2025, 9, 12)));

    internal static Report HomeCare2021 { get; } = new(
        "HCL21",
        new("Commissioning and Procurement of Home Care Services", "Leicestershire Health and Wellbeing Board", new LocalDate(2021, 11, 25)));

    internal static Report Leeds2014 { get; } = new(
        "LEEDS14",
        new("External Provision of Homecare Services", "Leeds City Council, Executive Board", new LocalDate(2014, 11, 19)));

    internal static Report HelpToLiveAtHome2018 { get; } = new(
        "HTLAH18",
        new("Update on the Procurement and Delivery of Domiciliary Care", "Leicestershire County Council, scrutiny", Published: null));

    internal static Report CommunityLifeChoices2025 { get; } = new(
        "CLC26",
        new("Procurement of Community Life Choices", "Leicestershire County Council, Cabinet", new LocalDate(2025, 12, 16)));
}
