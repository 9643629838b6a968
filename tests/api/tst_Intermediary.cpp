// SPDX-License-Identifier: MIT
#include "api/Intermediary.h"

#include "support/TestProgram.h"

#include <QFile>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

QByteArray page(const char *name)
{
    QFile file(QStringLiteral(ENROW_TEST_DATA "/errors/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such fixture");
}

ReplyHeaders server(const char *name)
{
    ReplyHeaders headers;
    headers.server = name;
    return headers;
}

ReplyHeaders via(const char *hosts)
{
    ReplyHeaders headers;
    headers.via = hosts;
    return headers;
}

} // namespace

class tst_Intermediary : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItCallsItself_data()
    {
        QTest::addColumn<ReplyHeaders>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const ReplyHeaders &headers, const QByteArray &body,
                            const QString &name) { QTest::newRow(title) << headers << body << name; };
        ReplyHeaders ray = server("Apache");
        ray.cloudflareRay = "8f2a6b1c3d4e5f60-CDG";
        row("Cloudflare", server("cloudflare"), page("cloudflare-403.html"), u"Cloudflare: Attention Required"_s);
        row("Cloudflare by its ray", ray, page("cloudflare-502.html"),
            u"Cloudflare: api.enrow.io | 502: Bad gateway"_s);
        row("nginx", server("nginx/1.22.1"), page("nginx-404.html"), u"nginx: 404 Not Found"_s);
        row("IIS", server("Microsoft-IIS/10.0"), page("iis-404.html"),
            u"Microsoft-IIS: 404 - File or directory not found"_s);
        row("a heading in place of a title", {}, page("haproxy-503.html"), u"503 Service Unavailable"_s);
        row("Squid", server("squid/5.7 (Debian)"), page("squid-407.html"), u"squid: ERROR: Cache Access Denied"_s);
        row("Zscaler", {}, page("zscaler-403.html"), u"Internet Security by Zscaler"_s);
        row("hotel", {}, page("captive-portal.html"), u"Bienvenue & connexion — Hôtel de l'Europe"_s);
        row("only Server", server("awselb/2.0"), {}, u"awselb"_s);
        row("only Via", via("1.1 cache.example.org, 1.1 proxy.corp.example (squid/5.7)"), {}, u"proxy.corp.example"_s);
        row("a name in the title alone", server("nginx"), "<title>nginx</title>", u"nginx"_s);
        row("nothing", {}, {}, {});
        row("text", server("envoy"), page("text.txt"), u"envoy"_s);
        row("JSON", {}, page("gateway-null.json"), {});

        row("empty title", {}, "<title> </title><h1 class=a>Wi-<b>Fi</b></h1>", u"Wi- Fi"_s);
        row("title without an end", {}, "<title>Sign in", {});
        row("title that is none", {}, "<titles>No</titles>", {});
        row("large letters", {}, "<TITLE LANG=en>Sign in</TITLE >", u"Sign in"_s);
        row("lines, controls, the other direction", {}, "<title>Sign\r\n\tin\x1b[31m \xe2\x80\xaenow</title>",
            u"Sign in[31m now"_s);
        row("no UTF-8", {}, "<title>H\xf4tel</title>", u"H\uFFFDtel"_s);
        row("entities of entities", {}, "<title>&amp;lt;b&gt;</title>", u"&lt;b>"_s);
        row("a header with controls", server("a\tb\x01"), {}, u"a b"_s);
        row("a header that is only a version", server("/1.0"), {}, {});
        row("long words", server(QByteArray(500, 's').constData()), "<title>" + QByteArray(500, 't') + "</title>",
            QString(299, u's') + u'\u2026');
        row("Via without a host", via("1.1"), {}, {});
    }

    void saysWhatItCallsItself()
    {
        QFETCH(ReplyHeaders, headers);
        QFETCH(QByteArray, body);
        QTEST(intermediaryName(headers, body), "name");
    }

    // Each would take minutes if every beginning were followed to the end of the page.
    void looksAtHugePagesInNoTime()
    {
        for (const QByteArray &piece : {"<title "_ba, "<title><"_ba, "<"_ba, "<h1>"_ba, "</title"_ba, "<title>x"_ba})
            QVERIFY(intermediaryName({}, piece.repeated(4'000'000 / piece.size())).size() <= 300);
        QCOMPARE(intermediaryName({}, QByteArray(70'000, ' ') + "<title>too late</title>"), QString());
    }
};

ENROW_TEST(tst_Intermediary, QCoreApplication)
#include "tst_Intermediary.moc"
