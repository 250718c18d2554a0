// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentlog.h"

#include <QDateTime>
#include <QMutex>
#include <QRegularExpression>

#include <deque>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr std::size_t mostLines = 200;

QMutex mutex;
QtMessageHandler before = nullptr;

std::deque<QString> &lines()
{
    static std::deque<QString> kept;
    return kept;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg: return u"error"_s;
    }
    return {};
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&mutex);
        lines().push_back(u"%1 %2 %3: %4"_s.arg(
            QDateTime::currentDateTime().toString(u"hh:mm:ss"), levelName(type),
            QString::fromLatin1(context.category), withoutPrivate(message)));
        if (lines().size() > mostLines)
            lines().pop_front();
    }
    if (before)
        before(type, context, message);
}

} // namespace

void keepRecentLog()
{
    before = qInstallMessageHandler(keep);
}

QStringList recentLog()
{
    const QMutexLocker lock(&mutex);
    return {lines().begin(), lines().end()};
}

QString withoutPrivate(const QString &line)
{
    // A quoted name may hold quotes itself: from the first to the last one.
    static const QRegularExpression quoted(u"'.*'|“.*”|\".*\""_s);
    static const QRegularExpression address(u"[a-zA-Z][a-zA-Z0-9+.-]*://\\S+"_s);
    static const QRegularExpression path(u"(?<![\\w])~?/\\S+"_s);
    static const QRegularExpression section(u"^(Processing section [0-9]+/[0-9]+): .*"_s);
    QString text = line;
    text.replace(section, u"\\1"_s);
    text.replace(quoted, u"‹name›"_s);
    text.replace(address, u"‹address›"_s);
    text.replace(path, u"‹path›"_s);
    return text;
}

} // namespace excerpt
