using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The law that the rules cite. It depends on nothing, so that rules can be made in any order.</summary>
internal static class Law
{
    internal static Source Act { get; } = new("Procurement Act 2023", "UK Parliament", new LocalDate(2023, 10, 26));

    internal static Source Regulations { get; } = new("Procurement Regulations 2024", "UK Parliament", null);

    internal static Source Transitional { get; } = new("Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024", "UK Parliament", null);

    internal static Source HealthServices { get; } = new("Health Care Services (Provider Selection Regime) Regulations 2023", "UK Parliament", null);

    internal static Source CareAct { get; } = new("Care Act 2014", "UK Parliament", new LocalDate(2014, 5, 14));

    internal static Rule Rule(string id, string place, string sentence, Severity severity = Severity.Breach) =>
        Rule(Act, id, place, sentence, severity);

    internal static Rule Regulation(string id, string place, string sentence, Severity severity = Severity.Breach) =>
        Rule(Regulations, id, place, sentence, severity);

    internal static Rule Rule(Source source, string id, string place, string sentence, Severity severity = Severity.Breach) =>
        new(new(id, source, place), sentence, severity);
}
