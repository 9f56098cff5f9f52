namespace IpTalent.Domain;

/// <summary>Category schemes that Chinese IP statistics use.</summary>
public static class CategorySchemes
{
    /// <summary>The "4+1" of IP talent: protection, use, public service, international, and base.</summary>
    /// <remarks>No partition: a person may belong to several, and the plan does not say that they make up the whole.
    /// Source: 14th Five-Year Plan for Intellectual Property Talent, 2021.</remarks>
    public static CategoryScheme FourPlusOne { get; } = new()
    {
        Code = "ip-talent-4-1",
        Name = LocalizedText.Of("The 4+1 of IP talent", "知识产权人才“4+1”"),
        Categories =
        [
            Category.Of("protection", LocalizedText.Of("IP protection", "知识产权保护")),
            Category.Of("use", LocalizedText.Of("IP use", "知识产权运用")),
            Category.Of("public-service", LocalizedText.Of("IP public service", "知识产权公共服务")),
            Category.Of("international", LocalizedText.Of("International IP", "国际化知识产权")),
            Category.Of("base", LocalizedText.Of("IP base", "知识产权基础")),
        ],
    };

    /// <summary>The sexes; a partition of persons.</summary>
    public static CategoryScheme Sex { get; } = new()
    {
        Code = "sex",
        Name = LocalizedText.Of("Sex", "性别"),
        Categories = [Category.Of("female", LocalizedText.Of("Female", "女")), Category.Of("male", LocalizedText.Of("Male", "男"))],
        IsPartition = true,
    };

    /// <summary>Levels of professional title, the lowest first.</summary>
    /// <remarks>No partition: not everybody holds a title.</remarks>
    public static CategoryScheme TitleLevel { get; } = new()
    {
        Code = "title-level",
        Name = LocalizedText.Of("Level of professional title", "职称级别"),
        Categories =
        [
            Category.Of("assistant", LocalizedText.Of("Assistant", "助理级")),
            Category.Of("intermediate", LocalizedText.Of("Intermediate", "中级")),
            Category.Of("senior", LocalizedText.Of("Senior", "副高级")),
            Category.Of("professor", LocalizedText.Of("Professor-level", "正高级")),
        ],
    };

    /// <summary>All of them.</summary>
    public static ValueList<CategoryScheme> All { get; } = [FourPlusOne, Sex, TitleLevel];
}
