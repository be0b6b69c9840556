using System.Reflection;
using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Architecture.Tests;

public class PublicSurfaceTests
{
    private static readonly Assembly[] Packages =
    [
        typeof(Money).Assembly, typeof(Membership).Assembly, typeof(WeeklyPlan).Assembly, typeof(AbsencePolicy).Assembly, typeof(Ranking).Assembly, typeof(Scheme).Assembly,
        typeof(OffersFile).Assembly,
    ];

    private static IEnumerable<Type> PublicTypes => Packages.SelectMany(package => package.GetExportedTypes());

    [Fact]
    public void Every_public_type_is_immutable() =>
        PublicTypes
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(property => property.DeclaringType!.Namespace!.StartsWith("HomeCare", StringComparison.Ordinal))
            .Where(property => property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"))
            .Select(property => $"{property.DeclaringType}.{property.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void No_public_field_can_be_assigned() =>
        PublicTypes
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName)
            .ShouldBeEmpty();

    [Fact]
    public void Every_class_is_sealed_static_or_closed() =>
        PublicTypes
            .Where(type => type is { IsClass: true, IsSealed: false }
                && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                    .Any(constructor => constructor.IsPublic || constructor.IsFamily))
            .Select(type => type.Name)
            .ShouldBe(["Identifier", "MembershipAct", "ChargedMinutes", "ProcedureEvent"]);

    [Fact]
    public void Every_namespace_is_that_of_its_package() =>
        PublicTypes.ShouldAllBe(type => type.Namespace == type.Assembly.GetName().Name);
}
