// SPDX-License-Identifier: MIT
#include "common/Format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace enrow
{

namespace
{

constexpr QChar ellipsis(0x2026);
constexpr qsizetype startOfShortId = 8; // characters that are kept of an ID
constexpr qsizetype endOfShortId = 6;

// To two figures: what is estimated is not known better. What lasts for most of a day, to whole hours.
qint64 roundedMinutes(std::chrono::seconds length)
{
    const qint64 minutes = (length.count() + 30) / 60;
    const qint64 unit = minutes < 100 ? 1 : minutes < 1000 ? 10 : 60;
    return (minutes + unit / 2) / unit * unit;
}

} // namespace

QString Format::number(qint64 value)
{
    return locale().toString(value);
}

int Format::pluralOf(qint64 count)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return int(std::abs(std::clamp(count, -most, most)));
}

int Format::pluralOf(const ReportedCredits &amount)
{
    constexpr int many = 2;
    if (!amount.amount())
        return many;
    const qint64 thousandths = std::abs(amount.amount()->thousandths());
    return thousandths % 1000 == 0 || thousandths > 2000 ? pluralOf(thousandths / 1000) : 0;
}

QString Format::credits(Credits amount)
{
    const QLocale own = locale();
    const qint64 thousandths = amount.thousandths();
    const qint64 rest = std::abs(thousandths % 1000);
    QString text = own.toString(std::abs(thousandths / 1000));
    if (rest != 0) {
        QString digits = QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += own.decimalPoint();
        for (const QChar digit : std::as_const(digits))
            text += own.toString(digit.digitValue());
    }
    return thousandths < 0 ? own.negativeSign() + text : text;
}

QString Format::credits(const ReportedCredits &amount)
{
    if (amount.amount())
        return credits(*amount.amount());
    const QString &text = amount.asItCame();
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    constexpr double mostRounded = 1e12; // beyond, a double has no thousandths
    if (text.size() <= longestWord || !isNumber || std::abs(value) > mostRounded)
        return shortened(text, longestWord);
    return tr("≈ %1", "an amount that is rounded").arg(credits(Credits::fromThousandths(std::llround(value * 1000))));
}

QString Format::shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1) + ellipsis;
}

QString Format::shortId(const QString &id)
{
    constexpr qsizetype longest = 16;
    return id.size() <= longest ? id : id.left(startOfShortId) + ellipsis + id.right(endOfShortId);
}

qsizetype Format::cutOfShortId(const QString &text)
{
    const bool isCut = text.size() == startOfShortId + 1 + endOfShortId && text[startOfShortId] == ellipsis;
    return isCut ? startOfShortId : 0;
}

QString Format::share(double share)
{
    constexpr double least = 0.001;
    constexpr double most = 0.999;
    if (share > 0 && share < least)
        return tr("<%1%", "less than a percentage").arg(locale().toString(least * 100, 'f', 1));
    if (share > most && share < 1)
        return tr(">%1%", "more than a percentage").arg(locale().toString(most * 100, 'f', 1));
    const double percent = std::round(share * 1000) / 10;
    const int decimals = percent == std::floor(percent) ? 0 : 1;
    return tr("%1%", "a percentage").arg(locale().toString(percent, 'f', decimals));
}

int Format::percent(qint64 part, qint64 whole)
{
    const double share = double(std::clamp<qint64>(part, 0, whole)) / double(whole);
    return part < whole ? std::clamp(int(share * 100), part > 0 ? 1 : 0, 99) : 100;
}

QString Format::percentText(int percent)
{
    return tr("%1%", "a percentage").arg(locale().toString(percent));
}

QString Format::moment(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == now.toLocalTime().date() ? locale().toString(local.time(), QLocale::ShortFormat)
                                                    : locale().toString(local, QLocale::ShortFormat);
}

QString Format::day(const QDateTime &moment, const QDateTime &now)
{
    const QLocale own = locale();
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    // Some locales, as that of no country, have seconds even in their short form.
    if (local.date() == today)
        return own.toString(local.time(), own.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    const QString order = own.dateFormat(QLocale::ShortFormat);
    const bool isYearFirst = order.startsWith(u'y');
    if (local.date().year() != today.year() || isYearFirst)
        return own.toString(local.date(), QLocale::ShortFormat);
    return own.toString(local.date(), order.startsWith(u'M') ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

QString Format::duration(std::chrono::seconds length)
{
    using namespace std::chrono;
    if (length < seconds(10))
        return tr("a few seconds");
    if (length <= seconds(50))
        return tr("about %1 s").arg(locale().toString((length.count() + 9) / 10 * 10));
    const qint64 wholeMinutes = roundedMinutes(length);
    if (wholeMinutes < 60)
        return tr("about %1 min").arg(locale().toString(std::max<qint64>(1, wholeMinutes)));
    if (wholeMinutes % 60 == 0)
        return tr("about %1 h").arg(locale().toString(wholeMinutes / 60));
    return tr("about %1 h %2 min").arg(locale().toString(wholeMinutes / 60), locale().toString(wholeMinutes % 60));
}

QString Format::timeLeft(std::chrono::seconds length)
{
    return tr("%1 left", "%1 is a length of time").arg(duration(length));
}

QString Format::shortTimeLeft(std::chrono::seconds length)
{
    const QLocale own = locale();
    const qint64 minutes = roundedMinutes(length);
    if (length < std::chrono::seconds(10))
        return tr("<10 s", "a length of time");
    if (length <= std::chrono::seconds(50))
        return tr("~%1 s", "a length of time").arg(own.toString((length.count() + 9) / 10 * 10));
    if (minutes < 60)
        return tr("~%1 min", "a length of time").arg(own.toString(std::max<qint64>(1, minutes)));
    return tr("~%1 h %2 min", "a length of time").arg(own.toString(minutes / 60), own.toString(minutes % 60));
}

QString Format::countdown(std::chrono::seconds length)
{
    const QLocale own = locale();
    const qint64 whole = std::max<qint64>(0, length.count());
    if (whole < 60)
        return tr("%1 s").arg(own.toString(whole));
    if (whole >= 3600)
        return tr("%1 h %2 min").arg(own.toString(whole / 3600), own.toString(whole % 3600 / 60));
    return tr("%1 min %2 s").arg(own.toString(whole / 60), own.toString(whole % 60));
}

} // namespace enrow
