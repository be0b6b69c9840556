using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>Law beside the Act that its rules lean on.</summary>
internal static class OtherLaw
{
    internal static Source Transitional { get; } = new("Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024", "UK Parliament", null);

    internal static Source HealthServices { get; } = new("Health Care Services (Provider Selection Regime) Regulations 2023", "UK Parliament", null);

    internal static Source CareAct { get; } = new("Care Act 2014", "UK Parliament", new LocalDate(2014, 5, 14));

    internal static Rule Rule(Source source, string id, string place, string sentence, Severity severity = Severity.Breach) =>
        new(new(id, source, place), sentence, severity);
}
