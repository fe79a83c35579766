namespace ArticleParser.Tests.Models;

/// <summary>Pages written for the tests of models.</summary>
internal static class ModelPages
{
    public const string Story = """
        Middle East
        3 MIN READ
        Harbour talks resume after six-day pause
        The port authority and the dockers' union met on Monday for the first time since the strike began.
        By Jane Doe and Omar Haddad
        Published March 3, 2031 10:15 GMT
        Updated March 4, 2031 08:30 GMT

        Caption: Cranes stand still at the northern quay on Sunday morning, the sixth day of the strike.
        Photo: Nordwind

        PORT ALMA — Talks between the port authority and the dockers' union resumed on Monday, after a pause of six
        days in which no ship was unloaded, both sides said in separate statements to this newspaper.

        Neither side would say what had changed. A second round is planned for Thursday, the union said on Monday.

        Why the cranes matter

        The union asks for a shorter week and for rules on the new cranes, which it says were brought in without a word.

        Related: What the strike means for the islands

        The authority said in the evening that it would publish an offer before the second round of talks on Thursday.

        SOURCE: Nordwind and agencies

        Topics: Ports, Strikes 2031

        © 2031 Example News. All rights reserved.
        """;
}
